namespace GrassrootsDemocracy.Deliberation.Budgets;

/// <summary>The facts of a choice among projects: what they cost, how they were voted for, and the money there is.</summary>
public sealed record ProjectSelection : Facts<ProjectSelectionOutcome>
{
    /// <summary>
    /// Gets the money there is, as a whole number in the unit of the costs; not negative. <see langword="null"/> when the choice
    /// is under no budget (票决): then only votes, the number of projects and caps decide.
    /// </summary>
    public required long? Budget
    {
        get;
        init => field = Guard.Against.NegativeIfKnown(value, nameof(Budget));
    }

    /// <summary>Gets the projects; the order does not matter.</summary>
    /// <exception cref="ArgumentException">Two have one id.</exception>
    public required ValueList<Project> Projects
    {
        get;
        init =>
            field = Guard.Against.Twice(
                value,
                nameof(Projects),
                each => each.Id,
                "Two projects have one id."
            );
    }

    /// <summary>
    /// Gets the count of the ballots, on a paper that lists the ids of the projects (see <see cref="ProjectRules.Paper"/>);
    /// <see langword="null"/> when only the published votes of the projects are known.
    /// </summary>
    /// <exception cref="ArgumentException">The ballots are three-way, or have lines for names that are not printed.</exception>
    public Tally? Tally
    {
        get;
        init =>
            field = value is null
                ? null
                : Guard.Against.InvalidInput(
                    value,
                    nameof(Tally),
                    tally => tally is { IsThreeWay: false, Paper.WriteInLines: 0 },
                    "Ballots on projects mark printed projects and nothing else."
                );
    }

    /// <summary>
    /// Gets the count of ballots that give points or put projects in an order, on a paper that lists the ids of the projects (see
    /// <see cref="ProjectRules.PointPaper"/>); <see langword="null"/> when there is none. The points are then the votes.
    /// </summary>
    public PointTally? Points { get; init; }

    /// <summary>
    /// Gets the valid ballots of the <see cref="Tally"/> by what they mark, which a choice by equal shares needs (see
    /// <see cref="ProjectBallotBox.Patterns"/>); empty when only the sums are known.
    /// </summary>
    public ValueList<MarkPattern> Patterns
    {
        get;
        init => field = Guard.Against.Null(value, nameof(Patterns));
    } = [];

    /// <summary>
    /// Gets what each of several bodies gave the projects, where a norm says what their results weigh; empty where one votes.
    /// </summary>
    /// <exception cref="ArgumentException">A body is there twice.</exception>
    public ValueList<BodyPoints> Bodies
    {
        get;
        init =>
            field = Guard.Against.Twice(
                value,
                nameof(Bodies),
                each => each.Body,
                "A body has two results."
            );
    } = [];

    /// <summary>Gets how many could have voted; <see langword="null"/> when it is not known.</summary>
    public long? Entitled
    {
        get;
        init => field = Guard.Against.NegativeIfKnown(value, nameof(Entitled));
    }

    /// <summary>
    /// Gets how many ballots were published as collected; <see langword="null"/> when it is not known. Where ballots are given,
    /// those are counted.
    /// </summary>
    public long? Collected
    {
        get;
        init => field = Guard.Against.NegativeIfKnown(value, nameof(Collected));
    }

    /// <summary>
    /// Gets how many ballots were published as valid; <see langword="null"/> when it is not known. Where ballots are given, those
    /// are counted.
    /// </summary>
    public long? Valid
    {
        get;
        init => field = Guard.Against.NegativeIfKnown(value, nameof(Valid));
    }

    /// <summary>
    /// Gets how many ballots came back that nobody has read or ruled on yet: each may be valid or not, and say anything. They are
    /// not in the <see cref="Tally"/>. A project is decided only where no reading of them changes it.
    /// </summary>
    public long Unread
    {
        get;
        init => field = Guard.Against.OutOfRange(value, nameof(Unread), 0, int.MaxValue);
    }

    /// <summary>
    /// Gets the most that one ballot can give one project: one where ballots bear marks, otherwise the most points, which are then
    /// the <see cref="Project.Votes"/>.
    /// </summary>
    public int MostPerBallot
    {
        get;
        init => field = Guard.Against.NegativeOrZero(value, nameof(MostPerBallot));
    } = 1;

    /// <summary>
    /// Gets the lots that were drawn among tied projects, each among all that are tied and with all of them drawn, the first
    /// to be funded first. A lot counts only where a norm decides by lot, and only for exactly the tie that it was drawn for.
    /// </summary>
    public ValueList<Lot> Lots
    {
        get;
        init => field = Guard.Against.Null(value, nameof(Lots));
    } = [];

    /// <summary>Gets the runoffs among tied projects, each on a paper of exactly those; they count only where a norm says so.</summary>
    public ValueList<Tally> Runoffs
    {
        get;
        init => field = Guard.Against.Null(value, nameof(Runoffs));
    } = [];

    internal long? Number(Base of) =>
        of switch
        {
            // What the ballots say goes before what was published of them.
            Base.TookPart or Base.Collected => Unread + (Tally?.Collected ?? Points?.Collected ?? Collected),
            Base.Valid => Tally?.Valid ?? Points?.Valid ?? Valid,
            Base.Issued => Tally?.Issued,
            Base.Roll or Base.Entitled => Entitled,
            _ => null,
        };

    internal override ProjectSelectionOutcome DecidedBy(Rulebook rulebook) =>
        ProjectRules.From(rulebook, new(MustBeOfAKind)).Choose(this);
}
