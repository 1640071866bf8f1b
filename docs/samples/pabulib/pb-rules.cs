using GrassrootsDemocracy.Deliberation.Budgets;
using GrassrootsDemocracy.Norms;

// The rules of a place stand in its rulebook; here the file itself says what they are. Those that void ballots and those by which
// projects are chosen are laid over one another, because published totals may count ballots that the limits void.
internal sealed record PbRules(Rulebook Choice, int MoneyUnit = 1, bool KeepsPatterns = false)
{
    private static readonly Citation Source = new(
        new Instrument("Rules of the vote, as its file gives them", "数据文件所载的投票规则", "file"),
        Provision.Named("META", "文件说明"),
        TextStatus.Confirmed
    );

    // The areas and categories of a project, for the norms that cap what one of them may take.
    public Func<PbProject, IEnumerable<Label>> GroupsOf { get; init; } = _ => [];

    public static ProjectNorms Names => ProjectNorms.NeighbourhoodProjects;

    public static Rulebook Silent { get; } = Rulebook.Named("The vote", "该次投票");

    // How many whole units of money the library counts for one of the file: the smallest part that any amount has is the unit.
    public static int UnitOf(IEnumerable<decimal> amounts)
    {
        var (unit, all) = (1, amounts.ToList());
        while (all.Exists(amount => amount * unit % 1 != 0))
        {
            unit *= 10;
        }

        return unit == 10 ? 100 : unit;
    }

    public ProjectRules AsCast => ProjectRules.From(Choice, Names);

    public ProjectRules Judged(PbLimits limits, int projects, int pointUnit, IEnumerable<int>? placePoints)
    {
        var marks = limits.VoteType == "choose-1" ? 1 : limits.MostMarks;
        var law = Choice;
        if (limits.DefaultScore != 0)
        {
            marks = null;
        }

        law = marks is { } most ? State(law, Names.MarksPerBallot, Math.Min(most, projects)) : law;
        law = limits.LeastMarks is > 1 and { } least && limits.DefaultScore == 0 ? State(law, Names.LeastMarksPerBallot, least) : law;
        if (!limits.GivesPoints)
        {
            return ProjectRules.From(
                limits.MostCost is { } cost ? State(law, Names.CostPerBallot, (long)(cost * MoneyUnit)) : law,
                Names
            );
        }

        if (placePoints is not null)
        {
            return ProjectRules.From(State(law, Names.PlacePoints, [.. placePoints]), Names);
        }

        // Some files have only a lower limit; then there is no upper one below what can be counted.
        var isLow = (limits.LeastEach ?? limits.LeastSum) is not null;
        var mostEach = Points(limits.MostEach) ?? (limits.MostSum is null && isLow ? int.MaxValue : null);
        law = mostEach is { } each ? State(law, Names.PointsPerProject, each) : law;
        law = Points(limits.LeastEach) is { } low ? State(law, Names.LeastPointsPerProject, low) : law;
        law = Points(limits.MostSum) is { } sum ? State(law, Names.PointsPerBallot, sum) : law;
        law = Points(limits.LeastSum) is > 0 and { } some ? State(law, Names.LeastPointsPerBallot, some) : law;
        return ProjectRules.From(law, Names);

        int? Points(decimal? limit) =>
            limit is { } known ? (int)Math.Clamp(known * pointUnit, int.MinValue, int.MaxValue) : null;
    }

    public static Rulebook State<T>(Rulebook law, NormName<T> name, T value)
        where T : notnull => law.With(name, value, Source);
}
