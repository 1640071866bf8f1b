namespace GrassrootsDemocracy.Disclosure;

// What hangs all the time, as it does on the day.
internal sealed class FixedJudge(DisclosureCase facts, WithheldItems withheld)
{
    public IEnumerable<DisclosureLine> Lines() =>
        facts.IsOfTheseDays(facts.On) ? facts.Entries.Select(Line).OfType<DisclosureLine>() : [];

    private DisclosureLine? Line(Label item)
    {
        var terms = facts.TermsOf(item);
        if (
            DisclosureCase.Judged(
                terms,
                one =>
                    one.Permanent.State is not (TermState.Silent or TermState.NothingAsked)
                    && one.Permanent.Norm is not { Value: false },
                one =>
                    one.Permanent.IfAsked(isAsked =>
                        isAsked
                            ? facts.Everywhere(one, spots => Hangs(item, spots))
                            : Measure.NothingAsked(actual: null)
                    )
            )
            is not { } judged
        )
        {
            return null;
        }

        var measure = withheld.Excusing(item, matter: null, judged);
        var since = facts.OfItem(item).FirstOrDefault(posting => posting.HangsOn(facts.On))?.From;
        return DisclosureLine.Of(
            DisclosureFindings.Fixed,
            measure,
            terms.Select(one => one.Permanent.Source).FirstOrDefault(source => source is not null),
            since is { } day
                ? Sentence.Of(new("{0}: hangs since {1}", "{0}：自{1}起公开"), item, day)
                : Sentence.Of(new("{0}: does not hang on {1}", "{0}：{1}未在公开"), item, facts.On),
            (line, state) =>
                new(item, DutyKind.Fixed, line)
                {
                    State = state,
                    From = facts.From,
                    DoneOn = since,
                }
        );
    }

    private Measure Hangs(Label item, IReadOnlyList<Spot> spots)
    {
        var up = facts.OfItem(item).Where(posting => posting.HangsOn(facts.On)).ToList();
        return spots.All(spot => up.Exists(spot.Is)) ? Measure.Stated(Verdict.Met)
            : spots.All(spot => up.Exists(spot.May)) ? Measure.MissingFact(DisclosureCase.WhereItHung)
            : Measure.Stated(Verdict.Breached);
    }
}
