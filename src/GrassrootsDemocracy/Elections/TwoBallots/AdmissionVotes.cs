using GrassrootsDemocracy.Calendars;
using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Elections.TwoBallots;

// The votes on one person: those at the meeting and the written opinions, each opinion in just one heap.
internal sealed class AdmissionVotes
{
    private readonly AdmissionMeeting _meeting;
    private readonly AdmissionCase _one;

    public AdmissionVotes(AdmissionRules rules, AdmissionMeeting meeting, AdmissionCase one)
    {
        _meeting = meeting;
        _one = one;
        IsTermOpen = rules.WrittenOpinions.IsOpen;
        var (inTime, late) = (new List<WrittenOpinion>(), new List<WrittenOpinion>());
        foreach (var opinion in one.Opinions)
        {
            (IsLate(rules, opinion) ? late : inTime).Add(opinion);
        }

        // A member who says the same twice has one vote; one who says two things has none that is sure.
        var byMember = inTime
            .GroupBy(opinion => opinion.Member, StringComparer.Ordinal)
            .OrderBy(same => same.Key, StringComparer.Ordinal)
            .ToLookup(same => same.Select(opinion => opinion.Stance).Distinct().Count() == 1);
        Late = Names(late.Select(opinion => opinion.Member));
        Counted = Names(byMember[true].Select(same => same.Key));
        Contradictory = Names(byMember[false].Select(same => same.Key));
        InFavour = byMember[true].Count(same => same.First().Stance == Stance.For);
        MaybeInFavour = byMember[false].Count(same => same.Any(opinion => opinion.Stance == Stance.For));
    }

    public bool IsTermOpen { get; }

    public ValueList<string> Counted { get; }

    public ValueList<string> Late { get; }

    public ValueList<string> Contradictory { get; }

    // Where no rulebook says whether written opinions count, none is sure.
    public long Least => IsTermOpen ? _one.For : checked(_one.For + InFavour);

    public long Most => checked(_one.For + InFavour + MaybeInFavour);

    // More votes than the members who could cast them: some count is wrong, and nobody can say which.
    public bool IsImpossible =>
        _one.Cast > _meeting.Attendance.Present
        || _meeting.Attendance.Present > _meeting.Attendance.Due
        || _one.Cast + Counted.Count + Contradictory.Count > _meeting.Attendance.Due;

    private long InFavour { get; }

    private long MaybeInFavour { get; }

    private static ValueList<string> Names(IEnumerable<string> names) =>
        [.. names.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    // Working days are gazetted and a meeting's facts do not hold them, so weekends alone are taken off.
    private bool IsLate(AdmissionRules rules, WrittenOpinion opinion)
    {
        if (opinion.ReceivedOn == _meeting.Day && opinion.IsAfterOpening)
        {
            return true;
        }

        var last = rules.WrittenOpinions.Norm is { Value: var before }
            ? before.LastDayBefore(_meeting.Day, WorkCalendar.WeekendsOnly)
            : _meeting.Day;
        return opinion.ReceivedOn > last;
    }
}
