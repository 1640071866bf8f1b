namespace GrassrootsDemocracy.Norms;

// The two languages the library speaks; any culture that is not Chinese reads English.
internal enum Language
{
    English,
    Chinese,
}
