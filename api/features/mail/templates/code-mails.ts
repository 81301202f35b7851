import type { MailDefinition } from './definition.ts'

const IGNORE = {
  en: 'If this was not you, ignore this message: nothing happens without the code.',
  es: 'Si no fuiste tú, ignora este mensaje: sin el código no pasa nada.',
  pt: 'Se não foi você, ignore esta mensagem: sem o código nada acontece.',
}

/** Mails that carry a one-time code. */
export const codeMails = {
  'verify-email': {
    timely: true,
    texts: {
      en: {
        subject: '{{ code }} confirms your e-mail address',
        title: 'Confirm your e-mail address',
        lines: [
          'Welcome! Enter this code to confirm that the address is yours. It works for {{ minutes }} minutes.',
        ],
        note: IGNORE.en,
      },
      es: {
        subject: '{{ code }} confirma tu correo',
        title: 'Confirma tu correo',
        lines: [
          '¡Te damos la bienvenida! Escribe este código para confirmar que el correo es tuyo. Sirve durante {{ minutes }} minutos.',
        ],
        note: IGNORE.es,
      },
      pt: {
        subject: '{{ code }} confirma o seu e-mail',
        title: 'Confirme o seu e-mail',
        lines: [
          'Boas-vindas! Digite este código para confirmar que o endereço é seu. Ele vale por {{ minutes }} minutos.',
        ],
        note: IGNORE.pt,
      },
    },
  },
  'login-code': {
    timely: true,
    texts: {
      en: {
        subject: '{{ code }} is your sign-in code',
        title: 'Your sign-in code',
        lines: ['Enter this code to sign in. It works once, for {{ minutes }} minutes.'],
        note: IGNORE.en,
      },
      es: {
        subject: '{{ code }} es tu código de acceso',
        title: 'Tu código de acceso',
        lines: ['Escribe este código para entrar. Sirve una sola vez, durante {{ minutes }} minutos.'],
        note: IGNORE.es,
      },
      pt: {
        subject: '{{ code }} é o seu código de acesso',
        title: 'O seu código de acesso',
        lines: ['Digite este código para entrar. Ele serve uma única vez, por {{ minutes }} minutos.'],
        note: IGNORE.pt,
      },
    },
  },
  'reset-password': {
    timely: true,
    texts: {
      en: {
        subject: '{{ code }} resets your password',
        title: 'Reset your password',
        lines: ['Enter this code to choose a new password. It works once, for {{ minutes }} minutes.'],
        note: IGNORE.en,
      },
      es: {
        subject: '{{ code }} restablece tu contraseña',
        title: 'Restablece tu contraseña',
        lines: [
          'Escribe este código para elegir otra contraseña. Sirve una sola vez, durante {{ minutes }} minutos.',
        ],
        note: IGNORE.es,
      },
      pt: {
        subject: '{{ code }} redefine a sua senha',
        title: 'Redefina a sua senha',
        lines: [
          'Digite este código para escolher uma nova senha. Ele serve uma única vez, por {{ minutes }} minutos.',
        ],
        note: IGNORE.pt,
      },
    },
  },
  'change-email': {
    timely: true,
    texts: {
      en: {
        subject: '{{ code }} confirms your new address',
        title: 'Confirm your new address',
        lines: [
          'Enter this code to sign in with this address from now on. It works for {{ minutes }} minutes.',
        ],
        note: IGNORE.en,
      },
      es: {
        subject: '{{ code }} confirma tu nuevo correo',
        title: 'Confirma tu nuevo correo',
        lines: [
          'Escribe este código para entrar con este correo a partir de ahora. Sirve durante {{ minutes }} minutos.',
        ],
        note: IGNORE.es,
      },
      pt: {
        subject: '{{ code }} confirma o seu novo e-mail',
        title: 'Confirme o seu novo e-mail',
        lines: [
          'Digite este código para entrar com este endereço a partir de agora. Ele vale por {{ minutes }} minutos.',
        ],
        note: IGNORE.pt,
      },
    },
  },
  'customer-code': {
    timely: true,
    texts: {
      en: {
        subject: '{{ code }} is your code for {{ brand }}',
        title: 'Your code for {{ brand }}',
        lines: ['Enter this code to go on. It works once, for {{ minutes }} minutes.'],
        note: IGNORE.en,
      },
      es: {
        subject: '{{ code }} es tu código para {{ brand }}',
        title: 'Tu código para {{ brand }}',
        lines: ['Escribe este código para continuar. Sirve una sola vez, durante {{ minutes }} minutos.'],
        note: IGNORE.es,
      },
      pt: {
        subject: '{{ code }} é o seu código para {{ brand }}',
        title: 'O seu código para {{ brand }}',
        lines: ['Digite este código para continuar. Ele serve uma única vez, por {{ minutes }} minutos.'],
        note: IGNORE.pt,
      },
    },
  },
} as const satisfies Record<string, MailDefinition>
