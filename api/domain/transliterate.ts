/** Latin spellings of letters that decomposition does not reach. Simple and stable, not scholarly. */
const SPELLINGS: Record<string, string> = {
  ...spell('ß:ss ø:o æ:ae œ:oe đ:d ð:d þ:th ł:l ı:i ħ:h ŋ:ng ŧ:t ə:e'),
  ...spell(
    'а:a б:b в:v г:g ґ:g д:d е:e є:ye ж:zh з:z и:i і:i к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ф:f х:kh ц:ts ' +
      'ч:ch ш:sh щ:shch ъ: ы:y ь: э:e ю:yu я:ya ђ:dj ј:j љ:lj њ:nj ћ:c џ:dz',
  ),
  ...spell(
    'α:a β:v γ:g δ:d ε:e ζ:z η:i θ:th ι:i κ:k λ:l μ:m ν:n ξ:x ο:o π:p ρ:r σ:s ς:s τ:t υ:y φ:f χ:ch ψ:ps ω:o',
  ),
  ...spell(
    'ا:a ء: ب:b ت:t ث:th ج:j ح:h خ:kh د:d ذ:dh ر:r ز:z س:s ش:sh ص:s ض:d ط:t ظ:z ع:a غ:gh ف:f ق:q ك:k ل:l م:m ' +
      'ن:n ه:h ة:a و:w ي:y ى:a پ:p چ:ch ژ:zh گ:g ک:k ی:y',
  ),
  ...spell('٠:0 ١:1 ٢:2 ٣:3 ٤:4 ٥:5 ٦:6 ٧:7 ٨:8 ٩:9 ۰:0 ۱:1 ۲:2 ۳:3 ۴:4 ۵:5 ۶:6 ۷:7 ۸:8 ۹:9'),
}

/** Lower-case text in a-z and 0-9 where a spelling is known; other characters stay as they are. */
export function transliterate(text: string): string {
  const bare = text.normalize('NFKD').toLowerCase().normalize('NFKD').replaceAll(/\p{M}/gu, '')
  return Array.from(bare, (letter) => (Object.hasOwn(SPELLINGS, letter) ? SPELLINGS[letter] : letter)).join(
    '',
  )
}

function spell(pairs: string): Record<string, string> {
  return Object.fromEntries(pairs.split(' ').map((pair) => [pair.slice(0, 1), pair.slice(2)]))
}
