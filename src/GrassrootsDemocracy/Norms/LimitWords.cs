namespace GrassrootsDemocracy.Norms;

// How a line says what its number is held against.
internal enum LimitWords
{
    // With the number itself, such as "needs at least 20 days".
    Number,

    // The words of the line list what is asked for and what of it is missing.
    List,

    // The words of the line have the last day, and the number is how late it was; or the first day, and how early.
    LastDay,
    FirstDay,
}
