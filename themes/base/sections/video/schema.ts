import type { SectionSchema } from '../../../../api/contracts/theme.ts'
import { headingField, schemeField, textField, words } from '../../../../site/kit/fields.ts'

export const video: SectionSchema = {
  type: 'video',
  label: words('Video', 'Vídeo', 'Vídeo'),
  fields: [
    headingField,
    textField,
    {
      id: 'video',
      kind: 'link',
      label: words('Address of the video', 'Dirección del vídeo', 'Endereço do vídeo'),
      info: words(
        'From YouTube or Vimeo, or of a file that ends in .mp4. Nothing is loaded before somebody plays it',
        'De YouTube o Vimeo, o de un archivo que termina en .mp4. No se carga nada hasta que alguien lo reproduce',
        'Do YouTube ou Vimeo, ou de um arquivo que termina em .mp4. Nada é carregado antes de alguém reproduzir',
      ),
    },
    {
      id: 'image',
      kind: 'image',
      label: words('Picture before it plays', 'Imagen previa', 'Imagem de capa'),
    },
    {
      id: 'shape',
      kind: 'select',
      label: words('Shape', 'Forma', 'Forma'),
      options: [
        { value: 'wide', label: words('Wide', 'Horizontal', 'Horizontal') },
        { value: 'square', label: words('Square', 'Cuadrada', 'Quadrada') },
        { value: 'tall', label: words('Upright', 'Vertical', 'Vertical') },
      ],
      default: 'wide',
    },
    schemeField(),
  ],
  presets: [
    {
      label: words('Video', 'Vídeo', 'Vídeo'),
      section: {
        type: 'video',
        settings: {
          heading: { text: words('See how it is made', 'Mira cómo se hace', 'Veja como é feito') },
        },
      },
    },
  ],
}
