import type { ReactNode } from 'react'
import type { Picture } from '../views/picture.ts'
import { languageAttributes } from './languageAttributes.ts'
import { usePage } from './page.ts'
import { Words } from './Words.tsx'

type ImageProps = {
  picture: Picture
  /** The width it is shown at, for `sizes`. */
  sizes: string
  className?: string
  /** The first picture of a page is asked for at once. */
  isFirst?: boolean
}

/** A picture at the size the screen needs, with its measures, so that the page does not jump. */
export function Image({ picture, sizes, className, isFirst = false }: ImageProps): ReactNode {
  const { locale } = usePage()
  const { alt } = picture
  return (
    <img
      src={picture.src}
      srcSet={picture.candidates.map(({ src, width }) => `${src} ${String(width)}w`).join(', ')}
      sizes={sizes}
      width={picture.width}
      height={picture.height}
      alt={alt?.text ?? ''}
      className={className}
      {...(alt ? languageAttributes(alt.lang, locale) : {})}
      {...(isFirst ? { fetchPriority: 'high' as const } : { loading: 'lazy' as const })}
      decoding="async"
    />
  )
}

/** A picture with its caption and credit. */
export function PictureFigure(props: ImageProps): ReactNode {
  const { t } = usePage()
  const { caption, credit } = props.picture
  return (
    <figure className="figure">
      <Image {...props} />
      {(caption ?? credit) && (
        <figcaption>
          {caption && (
            <span>
              <Words of={caption} />
            </span>
          )}
          {credit && <span className="credit">{t('picture.credit', { credit })}</span>}
        </figcaption>
      )}
    </figure>
  )
}
