import type { Role } from '../../domain/permissions.ts'
import type { MailLanguage } from './templates/index.ts'

export const ROLE_NAMES: Record<MailLanguage, Record<Role, string>> = {
  en: {
    admin: 'administrator',
    merchant: 'merchant',
    owner: 'owner',
    manager: 'branch manager',
    employee: 'employee',
    editor: 'editor',
  },
  es: {
    admin: 'administrador',
    merchant: 'comerciante',
    owner: 'propietario',
    manager: 'responsable de sucursal',
    employee: 'empleado',
    editor: 'editor',
  },
  pt: {
    admin: 'administrador',
    merchant: 'comerciante',
    owner: 'proprietário',
    manager: 'gerente de filial',
    employee: 'funcionário',
    editor: 'editor',
  },
}
