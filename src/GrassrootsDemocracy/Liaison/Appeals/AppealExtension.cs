namespace GrassrootsDemocracy.Liaison.Appeals;

// An extension, and the last day that it was laid over.
internal sealed record AppealExtension(AppealEvent Act, DayBounds Former);
