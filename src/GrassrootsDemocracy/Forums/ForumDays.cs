namespace GrassrootsDemocracy.Forums;

// The days on which it was held. Whether what is held ad hoc counts as what is due no text says: a day that may be such a one may
// count.
internal sealed class ForumDays(ForumOutcome outcome)
{
    private readonly ForumLog _facts = outcome.Facts;

    // In the order of the days, whatever that of the facts.
    public List<ForumMeeting> Held { get; } =
    [
        .. outcome
            .Facts.Meetings.Where(meeting =>
                meeting.Day <= outcome.On
                && meeting.Day >= outcome.Facts.From
                && !(outcome.Facts.Until <= meeting.Day)
            )
            .OrderBy(meeting => meeting.Day)
            .ThenBy(meeting => meeting.LedBy?.Id, StringComparer.Ordinal)
            .ThenBy(meeting => meeting.MainSpeaker?.Id, StringComparer.Ordinal)
            .ThenBy(meeting => meeting.Place, StringComparer.Ordinal)
            .ThenBy(meeting => meeting.OnDuty, StringComparer.Ordinal)
            .ThenBy(meeting => meeting.InPlaceOf, StringComparer.Ordinal)
            .ThenBy(meeting => meeting.AnsweredBy?.Id, StringComparer.Ordinal)
            .ThenBy(meeting => (meeting.SupplementarySpeakers, meeting.Questions, meeting.AnsweredOnTheSpot))
            .ThenBy(meeting => meeting.Channels?.Distinct().Count()),
    ];

    public CadenceLog Surely =>
        LogOf(meeting =>
            meeting.IsAdHoc == false || (meeting.IsAdHoc is null && !outcome.Rules.AdHoc.Speaks())
        );

    public CadenceLog Possibly => LogOf(_ => true);

    public CadenceLog LogOf(Func<ForumMeeting, bool> counts) =>
        new()
        {
            From = _facts.From,
            Until = _facts.Until,
            Days = [.. Held.Where(counts).Select(meeting => meeting.Day)],
            WorkingDays = _facts.Calendar,
        };
}
