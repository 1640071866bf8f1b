namespace GrassrootsDemocracy.Procedures;

// Where a day lies, seen from the one that it is counted from.
internal enum DayRuleForm
{
    On,
    Before,
    After,
    AfterLastDay,
    FirstOf,
    LastOf,
}
