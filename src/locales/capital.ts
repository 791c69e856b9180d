/** A text with its first letter large, whatever the machine's own language: "thế giới" heads a panel as "Thế giới". */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
