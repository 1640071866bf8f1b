namespace GrassrootsDemocracy.Procedures;

// A day of a stage as the time that lies between it and another stage, which is how a room asks for it.
internal static class DayForms
{
    public static NormName<TimeLimit> AsTimeBefore(this NormName<DayRule> day, Label anchor) =>
        day.SaidAs(
            norm => InForm(norm, norm.Value.TimeBefore(anchor)),
            limit => DayRule.Before(limit, anchor)
        );

    public static NormName<TimeLimit> AsTimeAfter(this NormName<DayRule> day, Label anchor) =>
        day.SaidAs(norm => InForm(norm, norm.Value.TimeAfter(anchor)), limit => DayRule.After(limit, anchor));

    private static Norm<TimeLimit>? InForm(Norm<DayRule> norm, TimeLimit? time) =>
        time is { } limit ? new(limit, norm.Source, norm.Latitude) : null;
}
