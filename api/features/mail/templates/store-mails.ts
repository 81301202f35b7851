import type { MailDefinition } from './definition.ts'

const ITEMS = `{% for item in items -%}
{{ item.available }} × {{ item.title }}{% if item.sku and item.sku != '' %} ({{ item.sku }}){% endif %}, {{ item.branch }}
{% endfor %}`

/** What those who run a store hear about it. */
export const storeMails = {
  invitation: {
    texts: {
      en: {
        subject: '{{ inviter }} invites you to {{ storeName }}',
        title: 'Join {{ storeName }}',
        lines: ['{{ inviter }} invites you to work in {{ storeName }} as {{ role | role }}.'],
        button: 'Accept the invitation',
        note: 'The invitation holds for {{ days }} days. If you expected none, ignore this message.',
      },
      es: {
        subject: '{{ inviter }} te invita a {{ storeName }}',
        title: 'Únete a {{ storeName }}',
        lines: ['{{ inviter }} te invita a trabajar en {{ storeName }} como {{ role | role }}.'],
        button: 'Aceptar la invitación',
        note: 'La invitación vale {{ days }} días. Si no esperabas ninguna, ignora este mensaje.',
      },
      pt: {
        subject: '{{ inviter }} convida você para {{ storeName }}',
        title: 'Entre na equipe de {{ storeName }}',
        lines: ['{{ inviter }} convida você para trabalhar em {{ storeName }} como {{ role | role }}.'],
        button: 'Aceitar o convite',
        note: 'O convite vale por {{ days }} dias. Se você não esperava nenhum, ignore esta mensagem.',
      },
    },
  },
  'transfer-offer': {
    texts: {
      en: {
        subject: '{{ inviter }} wants to hand {{ storeName }} over to you',
        title: '{{ storeName }} could be yours',
        lines: [
          '{{ inviter }} wants to hand the store {{ storeName }} over to you. Once you accept, you run it.',
        ],
        button: 'Look at the offer',
        note: 'The offer holds for {{ days }} days. If you expected none, ignore this message.',
      },
      es: {
        subject: '{{ inviter }} quiere traspasarte {{ storeName }}',
        title: '{{ storeName }} puede ser tuya',
        lines: [
          '{{ inviter }} quiere traspasarte la tienda {{ storeName }}. Cuando aceptes, la llevarás tú.',
        ],
        button: 'Ver la oferta',
        note: 'La oferta vale {{ days }} días. Si no esperabas ninguna, ignora este mensaje.',
      },
      pt: {
        subject: '{{ inviter }} quer transferir {{ storeName }} para você',
        title: '{{ storeName }} pode ser sua',
        lines: [
          '{{ inviter }} quer transferir a loja {{ storeName }} para você. Ao aceitar, você passa a cuidar dela.',
        ],
        button: 'Ver a oferta',
        note: 'A oferta vale por {{ days }} dias. Se você não esperava nenhuma, ignore esta mensagem.',
      },
    },
  },
  'publish-failed': {
    texts: {
      en: {
        subject: '{{ brand }}: a publish failed',
        title: 'A publish failed',
        lines: [
          'Your store stays online as it was. What you changed is kept and tried again.',
          '{{ error }}',
        ],
        button: 'Look at the releases',
      },
      es: {
        subject: '{{ brand }}: falló una publicación',
        title: 'Falló una publicación',
        lines: [
          'Tu tienda sigue en línea como estaba. Tus cambios se conservan y se intentará de nuevo.',
          '{{ error }}',
        ],
        button: 'Ver las publicaciones',
      },
      pt: {
        subject: '{{ brand }}: uma publicação falhou',
        title: 'Uma publicação falhou',
        lines: [
          'A sua loja continua no ar como estava. As suas alterações estão guardadas e haverá nova tentativa.',
          '{{ error }}',
        ],
        button: 'Ver as publicações',
      },
    },
  },
  'hook-disabled': {
    texts: {
      en: {
        subject: '{{ brand }}: a webhook was switched off',
        title: 'A webhook was switched off',
        lines: [
          '{{ hookUrl }} has not answered for a long time, so we stopped calling it: {{ reason }}',
          'Repair the address, switch the webhook on again, and send again what was missed.',
        ],
      },
      es: {
        subject: '{{ brand }}: se ha desactivado un webhook',
        title: 'Se ha desactivado un webhook',
        lines: [
          '{{ hookUrl }} lleva mucho tiempo sin responder bien y hemos dejado de llamarlo: {{ reason }}',
          'Repara la dirección, activa el webhook de nuevo y vuelve a enviar lo que faltó.',
        ],
      },
      pt: {
        subject: '{{ brand }}: um webhook foi desativado',
        title: 'Um webhook foi desativado',
        lines: [
          '{{ hookUrl }} não responde bem há muito tempo e deixamos de chamá-lo: {{ reason }}',
          'Corrija o endereço, ative o webhook de novo e reenvie o que faltou.',
        ],
      },
    },
  },
  'import-done': {
    texts: {
      en: {
        subject: '{{ brand }}: your import is done',
        title: 'Your import is done',
        lines: [
          '{{ created }} products created, {{ updated }} updated.{% if failed > 0 %} {{ failed }} rows could not be read: the import says why.{% endif %}',
        ],
        button: 'Look at the import',
      },
      es: {
        subject: '{{ brand }}: tu importación ha terminado',
        title: 'Tu importación ha terminado',
        lines: [
          '{{ created }} productos creados, {{ updated }} actualizados.{% if failed > 0 %} {{ failed }} filas no se pudieron leer: la importación dice por qué.{% endif %}',
        ],
        button: 'Ver la importación',
      },
      pt: {
        subject: '{{ brand }}: a sua importação terminou',
        title: 'A sua importação terminou',
        lines: [
          '{{ created }} produtos criados, {{ updated }} atualizados.{% if failed > 0 %} {{ failed }} linhas não puderam ser lidas: a importação diz por quê.{% endif %}',
        ],
        button: 'Ver a importação',
      },
    },
  },
  'low-stock': {
    texts: {
      en: {
        subject:
          '{{ brand }}: running low on {{ items[0].title }}{% if items.size > 1 %} and more{% endif %}',
        title: 'Running low',
        lines: ['This is what is left:', ITEMS, '{% if more > 0 %}And {{ more }} more.{% endif %}'],
        button: 'Look at the stock',
      },
      es: {
        subject: '{{ brand }}: queda poco de {{ items[0].title }}{% if items.size > 1 %} y más{% endif %}',
        title: 'Queda poco',
        lines: ['Esto es lo que queda:', ITEMS, '{% if more > 0 %}Y {{ more }} más.{% endif %}'],
        button: 'Ver las existencias',
      },
      pt: {
        subject: '{{ brand }}: resta pouco de {{ items[0].title }}{% if items.size > 1 %} e mais{% endif %}',
        title: 'Resta pouco',
        lines: ['Isto é o que resta:', ITEMS, '{% if more > 0 %}E mais {{ more }}.{% endif %}'],
        button: 'Ver o estoque',
      },
    },
  },
  'store-deleted': {
    texts: {
      en: {
        subject: '{{ storeName }} will be deleted',
        title: '{{ storeName }} will be deleted',
        lines: [
          'The store is closed now. On {{ deleteAfter | day }} it is deleted for good, with all its data.',
        ],
        button: 'Keep the store',
        note: 'Until that day it can be brought back as it was.',
      },
      es: {
        subject: '{{ storeName }} se eliminará',
        title: '{{ storeName }} se eliminará',
        lines: [
          'La tienda ya está cerrada. El {{ deleteAfter | day }} se eliminará para siempre, con todos sus datos.',
        ],
        button: 'Conservar la tienda',
        note: 'Hasta ese día se puede recuperar tal como estaba.',
      },
      pt: {
        subject: '{{ storeName }} será excluída',
        title: '{{ storeName }} será excluída',
        lines: [
          'A loja já está fechada. Em {{ deleteAfter | day }} ela será excluída para sempre, com todos os seus dados.',
        ],
        button: 'Manter a loja',
        note: 'Até esse dia ela pode ser recuperada como estava.',
      },
    },
  },
} as const satisfies Record<string, MailDefinition>
