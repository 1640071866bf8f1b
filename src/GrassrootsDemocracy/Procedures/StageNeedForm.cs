namespace GrassrootsDemocracy.Procedures;

// In the order of strictness.
internal enum StageNeedForm
{
    Optional,
    Mandatory,
}
