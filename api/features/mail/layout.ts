/** One card that every mail program shows: tables and inline styles, one column, dark where the reader is. */
export const HTML_LAYOUT = `<!doctype html>
<html lang="{{ language }}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>{{ subject }}</title>
<style>
:root { color-scheme: light dark; }
a { color: inherit; }
@media (max-width: 600px) { .card { padding: 28px 22px !important; border-radius: 0 !important; } .page { padding: 0 !important; } }
@media (prefers-color-scheme: dark) {
  .page { background: #111113 !important; }
  .card { background: #1c1c1f !important; }
  .title, .code { color: #fafafa !important; }
  .line { color: #d4d4d8 !important; }
  .quiet { color: #a1a1aa !important; }
  .code { background: #2a2a2e !important; }
  .button { background: #fafafa !important; color: #18181b !important; }
}
</style>
</head>
<body class="page" style="margin:0;padding:0;background:#f4f4f5;">
<div style="display:none;max-height:0;overflow:hidden;">{{ preheader }}</div>
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0">
<tr><td class="page" align="center" style="padding:32px 16px;background:#f4f4f5;">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="max-width:560px;">
<tr><td class="card" style="padding:36px 40px;background:#ffffff;border-radius:14px;font-family:-apple-system,BlinkMacSystemFont,'Segoe UI',Roboto,Helvetica,Arial,sans-serif;">
<p class="quiet" style="margin:0 0 22px;font-size:14px;font-weight:600;color:#71717a;">{{ brand }}</p>
<h1 class="title" style="margin:0 0 14px;font-size:24px;line-height:1.25;color:#18181b;">{{ title }}</h1>
{%- for line in lines %}
<p class="line" style="margin:0 0 14px;font-size:16px;line-height:1.55;color:#3f3f46;overflow-wrap:anywhere;">{{ line }}</p>
{%- endfor %}
{%- if code %}
<p class="code" style="margin:22px 0;padding:18px;border-radius:10px;background:#f4f4f5;text-align:center;font-family:ui-monospace,Consolas,Menlo,monospace;font-size:32px;font-weight:700;letter-spacing:8px;color:#18181b;">{{ code }}</p>
{%- endif %}
{%- if url %}
<p style="margin:24px 0 20px;"><a class="button" href="{{ url }}" style="display:inline-block;padding:13px 24px;border-radius:10px;background:#18181b;color:#ffffff;font-size:16px;font-weight:600;text-decoration:none;">{{ button }}</a></p>
{%- endif %}
{%- if note %}
<p class="quiet" style="margin:20px 0 0;font-size:13px;line-height:1.5;color:#71717a;">{{ note }}</p>
{%- endif %}
</td></tr>
</table>
</td></tr>
</table>
</body>
</html>
`

export const TEXT_LAYOUT = `{{ title }}
{% for line in lines %}
{{ line }}
{% endfor %}
{%- if code %}
    {{ code }}
{% endif %}
{%- if url %}
{{ button }}:
{{ url }}
{% endif %}
{%- if note %}
{{ note }}
{% endif %}
-- 
{{ brand }}
`
