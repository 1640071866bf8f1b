namespace GrassrootsDemocracy.Liaison.Appeals;

// Whether something that is asked for every appeal is missing to one.
internal enum AppealLack
{
    NotAsked,
    Nothing,
    Missing,
    Late,
}
