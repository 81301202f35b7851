/** Every stylesheet of the admin; a page's own lies in its folder. */
import.meta.glob('../**/*.css', { eager: true })
