namespace GrassrootsDemocracy.Calendars;

// What must last for no time at all asks nothing.
internal static class TimeRefusals
{
    public static NormName<TimeLimit> NotAtOnce(this NormName<TimeLimit> name) =>
        name.Refusing(value =>
            value.Length > 0 ? null : "no time at all asks nothing: say that nothing is asked (AskingNothing)"
        );
}
