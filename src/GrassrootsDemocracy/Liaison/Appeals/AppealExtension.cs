namespace GrassrootsDemocracy.Liaison.Appeals;

// An extension, the last day that it was laid over, and the place of what it extended among all that was owed.
internal sealed record AppealExtension(AppealEvent Act, DayBounds Former, int Duty);
