namespace GrassrootsDemocracy.Forums;

// How often it was held at the times of day that a norm names, of all the times that it was held.
internal sealed class ForumTimesLine(ForumRules rules, List<ForumMeeting> held)
{
    public Finding? Line() =>
        held.Count == 0
        || rules.TimesOfDay.State == TermState.NothingAsked
        || (held.TrueForAll(meeting => meeting.TimeOfDay is null) && !rules.TimesOfDay.Speaks())
            ? null
            : new(
                ForumFindings.TimesOfDay,
                rules.TimesOfDay.Measure(Of, actual: null, held.Count),
                // How many that are who says how many.
                rules.TimesShare.Norm?.Source
                    ?? rules.TimesOfDay.Source,
                rules.TimesOfDay.Norm is { Value: var times } ? new LabelList(times) : null
            );

    // Where no share is named, "mostly" is reached by all and by none not, whatever it means.
    private Measure Of(ValueList<Label> times)
    {
        long all = held.Count;
        long surely = held.Count(meeting => meeting.TimeOfDay is { } time && times.Contains(time));
        var possibly = surely + held.Count(meeting => meeting.TimeOfDay is null);
        return rules.TimesShare.State == TermState.NothingAsked ? Measure.NothingAsked(surely, all)
            : surely == all ? Measure.Recorded(all, all)
            : possibly == 0 ? Measure.Refused(possibly, all)
            : rules.TimesShare.IsOpen && rules.TimesShare.State != TermState.InCases
                ? Measure.MissingFact(
                    surely == possibly ? ForumWords.HowManyAreMost : ForumWords.WhenItWas,
                    surely,
                    all
                )
            : rules.TimesShare.Measure(share => OfShare(share, surely, possibly, all), surely, all);
    }

    private static Measure OfShare(Threshold share, long surely, long possibly, long all) =>
        share.IsReachedBy(possibly, all) && !share.IsReachedBy(surely, all)
            ? Measure.MissingFact(ForumWords.WhenItWas, surely, all)
            : Measure.OfShare(surely, share, all);
}
