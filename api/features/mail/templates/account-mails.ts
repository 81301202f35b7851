import type { MailDefinition } from './definition.ts'

/** What people hear about their accounts. */
export const accountMails = {
  'no-account': {
    texts: {
      en: {
        subject: 'There is no account for this address',
        title: 'No account here yet',
        lines: [
          'Somebody, perhaps you, tried to sign in with this address. It has no account.',
          'You can make one with it, or try the address you signed up with.',
        ],
        note: 'If this was not you, there is nothing to do.',
      },
      es: {
        subject: 'No hay ninguna cuenta con este correo',
        title: 'Aún no hay cuenta',
        lines: [
          'Alguien, quizá tú, intentó entrar con este correo. No tiene cuenta.',
          'Puedes crear una con él, o probar con el correo con el que te registraste.',
        ],
        note: 'Si no fuiste tú, no tienes que hacer nada.',
      },
      pt: {
        subject: 'Não há conta para este e-mail',
        title: 'Ainda não há conta',
        lines: [
          'Alguém, talvez você, tentou entrar com este endereço. Ele não tem conta.',
          'Você pode criar uma com ele, ou tentar o endereço com que se cadastrou.',
        ],
        note: 'Se não foi você, não é preciso fazer nada.',
      },
    },
  },
  'address-known': {
    texts: {
      en: {
        subject: 'You already have an account',
        title: 'You already have an account',
        lines: [
          'Somebody, perhaps you, tried to sign up with this address. Sign in instead, or reset your password.',
        ],
        note: 'If this was not you, there is nothing to do: your account is as it was.',
      },
      es: {
        subject: 'Ya tienes una cuenta',
        title: 'Ya tienes una cuenta',
        lines: ['Alguien, quizá tú, intentó registrarse con este correo. Entra, o restablece tu contraseña.'],
        note: 'Si no fuiste tú, no tienes que hacer nada: tu cuenta sigue igual.',
      },
      pt: {
        subject: 'Você já tem uma conta',
        title: 'Você já tem uma conta',
        lines: [
          'Alguém, talvez você, tentou se cadastrar com este endereço. Entre, ou redefina a sua senha.',
        ],
        note: 'Se não foi você, não é preciso fazer nada: a sua conta continua igual.',
      },
    },
  },
  'customer-known': {
    texts: {
      en: {
        subject: 'You already have an account at {{ brand }}',
        title: 'You already have an account',
        lines: ['Somebody, perhaps you, tried to sign up at {{ brand }} with this address. Sign in instead.'],
        note: 'If this was not you, there is nothing to do: your account is as it was.',
      },
      es: {
        subject: 'Ya tienes una cuenta en {{ brand }}',
        title: 'Ya tienes una cuenta',
        lines: ['Alguien, quizá tú, intentó registrarse en {{ brand }} con este correo. Entra con él.'],
        note: 'Si no fuiste tú, no tienes que hacer nada: tu cuenta sigue igual.',
      },
      pt: {
        subject: 'Você já tem uma conta em {{ brand }}',
        title: 'Você já tem uma conta',
        lines: ['Alguém, talvez você, tentou se cadastrar em {{ brand }} com este endereço. Entre com ele.'],
        note: 'Se não foi você, não é preciso fazer nada: a sua conta continua igual.',
      },
    },
  },
  'password-changed': {
    texts: {
      en: {
        subject: 'Your password was changed',
        title: 'Your password was changed',
        lines: ['You can sign in with the new one.'],
        note: 'If this was not you, reset your password at once.',
      },
      es: {
        subject: 'Tu contraseña ha cambiado',
        title: 'Tu contraseña ha cambiado',
        lines: ['Ya puedes entrar con la nueva.'],
        note: 'Si no fuiste tú, restablece tu contraseña ahora mismo.',
      },
      pt: {
        subject: 'A sua senha foi alterada',
        title: 'A sua senha foi alterada',
        lines: ['Você já pode entrar com a nova.'],
        note: 'Se não foi você, redefina a sua senha agora mesmo.',
      },
    },
  },
  'email-changed': {
    texts: {
      en: {
        subject: 'Your e-mail address was changed',
        title: 'Your e-mail address was changed',
        lines: ['Your account now uses {{ newEmail }}. This address no longer signs in.'],
        note: 'If this was not you, tell us at once.',
      },
      es: {
        subject: 'Tu correo ha cambiado',
        title: 'Tu correo ha cambiado',
        lines: ['Tu cuenta usa ahora {{ newEmail }}. Con este correo ya no se entra.'],
        note: 'Si no fuiste tú, avísanos ahora mismo.',
      },
      pt: {
        subject: 'O seu e-mail foi alterado',
        title: 'O seu e-mail foi alterado',
        lines: ['A sua conta usa agora {{ newEmail }}. Este endereço já não serve para entrar.'],
        note: 'Se não foi você, avise-nos agora mesmo.',
      },
    },
  },
  'impersonation-notice': {
    texts: {
      en: {
        subject: 'An administrator looked into your account',
        title: 'An administrator looked into your account',
        lines: [
          '{{ adminName }} acted in your account on {{ at | moment }}, to help you or to look into a problem.',
        ],
        note: 'What was done is in the audit log of your stores.',
      },
      es: {
        subject: 'Un administrador entró en tu cuenta',
        title: 'Un administrador entró en tu cuenta',
        lines: [
          '{{ adminName }} actuó en tu cuenta el {{ at | moment }}, para ayudarte o estudiar un problema.',
        ],
        note: 'Lo que se hizo está en el registro de actividad de tus tiendas.',
      },
      pt: {
        subject: 'Um administrador entrou na sua conta',
        title: 'Um administrador entrou na sua conta',
        lines: [
          '{{ adminName }} atuou na sua conta em {{ at | moment }}, para ajudar você ou examinar um problema.',
        ],
        note: 'O que foi feito está no registro de atividades das suas lojas.',
      },
    },
  },
} as const satisfies Record<string, MailDefinition>
