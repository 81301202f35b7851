import { definePage } from '../../registry.ts'

export const accessPages = [
  definePage({
    path: 'account/sign-up',
    scope: 'open',
    title: { en: 'Create an account', es: 'Crear una cuenta', pt: 'Criar uma conta' },
    load: () => import('./SignUp.tsx'),
  }),
  definePage({
    path: 'account/reset-password',
    scope: 'open',
    title: { en: 'A new password', es: 'Una contraseña nueva', pt: 'Uma nova senha' },
    load: () => import('./ResetPassword.tsx'),
  }),
  definePage({
    path: 'account/confirm',
    scope: 'account',
    title: { en: 'Confirm your address', es: 'Confirma tu correo', pt: 'Confirme seu e-mail' },
    load: () => import('./Confirm.tsx'),
  }),
]
