namespace GrassrootsDemocracy.Elections.Vote.OneStep;

// What too many names for an office do.
internal enum OverMarkedAnswer
{
    VoidsBallot,
    VoidsOffice,
    IsAllowed,
}
