namespace GrassrootsDemocracy.Accountability.Honours;

// One organisation: whether it may enter, has what must come before, and meets what is asked. What is rated by stars is the
// first step of the ladder, which has nothing before it.
internal sealed class HonourJudge(HonourRules rules, int year, HonourUnit unit)
{
    private HonourStep? Step => rules.Ladder.Norm?.Value.FirstOrDefault(step => step.Honour == unit.Honour);

    private bool IsByStars => Step is { After: null };

    public HonourResult Result => new(unit, Verdicts.All(Lines().Select(line => line.Verdict)), Stars);

    private int? Stars =>
        !IsByStars || rules.Stars.Norm is not { Value: var known } || MetHaves is not { } met
            ? null
            : Math.Min(
                known.Where(rule => rule.Criteria <= met).Select(rule => rule.Stars).DefaultIfEmpty(0).Max(),
                rules.MostStars.Norm?.Value ?? int.MaxValue
            );

    private int? MetHaves =>
        rules.Haves.Norm is { Value: var haves } ? unit.Meets?.Count(haves.Contains) : null;

    public IEnumerable<Finding> Lines() =>
        new[]
        {
            new Finding(
                HonourFindings.Ladder,
                ByWhomOf(),
                rules.Ladder.SourceOf(Step),
                Sentence.Of(new("{0}, {1}", "{0}，{1}"), unit.Name, unit.Honour)
            ),
            Founded(),
            Before(),
            IsByStars ? StarsLine() : null,
        }
            .Concat(IsByStars || Step is null ? [] : Goods())
            .OfType<Finding>();

    private Measure ByWhomOf() =>
        rules.Ladder.Measure(
            steps => Measure.Holds(steps.Any(step => step.Honour == unit.Honour)),
            actual: null
        );

    // More founded than there should be is a count that nobody can use.
    private Finding? Founded() =>
        !rules.Founded.Speaks() && rules.Founded.State != TermState.LeftToOthers
            ? null
            : rules.Founded.Line(
                HonourFindings.Founded,
                least =>
                    unit is { Founded: { } founded, ShouldBeFounded: { } all }
                        ? founded > all
                            ? Measure.MissingFact(CommonWords.OneCountIsWrong, founded, all)
                            : Measure.OfShare(founded, least, all)
                        : Measure.MissingFact(
                            new Words("how many organisations there are and should be", "已建和应建团组织数")
                        ),
                unit.Founded,
                unit.Name,
                unit.ShouldBeFounded
            );

    private Finding? Before()
    {
        if (Step is not { After: { } before } step)
        {
            return null;
        }

        var held = unit.Held?.Where(one => one.Honour == before).Select(one => one.Year).ToHashSet();
        var last = step.Years == 0 ? year : year - 1;
        var running = held is null
            ? (int?)null
            : Enumerable.Range(0, 10_000).TakeWhile(back => held.Contains(last - back)).Count();
        return new(
            HonourFindings.Before,
            running is null
                ? Measure.MissingFact(new Words("the honours held before", "此前获得的荣誉"))
                : Measure.AtLeast(running, Math.Max(1, step.Years)),
            rules.Ladder.SourceOf(step),
            Sentence.Of(new("{0}, {1}", "{0}，{1}"), unit.Name, before)
        );
    }

    // Any star is enough to be rated; how many there are the result says.
    private Finding StarsLine() =>
        rules.Haves.IsOpen
            ? new(HonourFindings.Stars, rules.Haves.Unfilled(unit.Meets?.Count), rules.Haves.Source, Said())
            : new(
                HonourFindings.Stars,
                rules.Stars.Measure(
                    stars =>
                        MetHaves is { } met
                            ? Measure.AtLeast(
                                met,
                                stars.Select(rule => rule.Criteria).DefaultIfEmpty(1).Min()
                            )
                            : Measure.MissingFact(new Words("which criteria are met", "达到哪些标准")),
                    MetHaves
                ),
                rules.Stars.Source ?? rules.Haves.Source,
                Said()
            );

    private IEnumerable<Finding> Goods() =>
        rules.Goods.Norm is null
            ? [new(HonourFindings.Goods, rules.Goods.Unfilled(unit.Meets?.Count), rules.Goods.Source, Said())]
            : Checklist.Lines(HonourFindings.Goods, rules.Goods, unit.Meets);

    private Sentence Said() =>
        Stars is { } stars
            ? Sentence.Of(new("{0}, {1:star|stars}", "{0}，{1}星"), unit.Name, stars)
            : Sentence.Of(new("{0}", "{0}"), unit.Name);
}
