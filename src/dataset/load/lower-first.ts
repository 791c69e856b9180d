/** A message of a library, to go on after the name of a field: "Invalid input" → "invalid input". */
export const lowerFirst = (message: string): string => message.charAt(0).toLowerCase() + message.slice(1);
