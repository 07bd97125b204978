import styles from './PlaceMap.module.css';

const DOTS = ['M0 0', 'M5 5h.01', 'M2.5 2.5h.01M7.5 7.5h.01', 'M0 5h10', 'M0 2.5h10M0 7.5h10'] as const;

/** The textures of a map: five classes from bare to dense, and hatching where there is no value to show. */
export function MapPatterns({ id }: { id: string }) {
  return (
    <defs>
      {DOTS.map((drawing, index) => (
        <pattern
          key={drawing}
          id={`${id}-class-${index}`}
          width="10"
          height="10"
          patternUnits="userSpaceOnUse"
        >
          <rect width="10" height="10" className={styles[`shade${index}`]} />
          <path d={drawing} className={index < 3 ? styles.textureDark : styles.textureLight} />
        </pattern>
      ))}
      <pattern
        id={`${id}-hidden`}
        width="6"
        height="6"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect width="6" height="6" className={styles.bare} />
        <path d="M0 0v6" className={styles.hatch} />
      </pattern>
    </defs>
  );
}
