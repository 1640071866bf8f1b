namespace GrassrootsDemocracy.Deliberation.Budgets;

/// <summary>The rules of a choice among projects, each norm found or open.</summary>
public sealed record ProjectRules : Rules<ProjectRules>
{
    private ProjectRules(Rulebook rulebook, ProjectNorms norms)
    {
        MarksPerBallot = rulebook.FindOrOpen(norms.MarksPerBallot);
        LeastMarksPerBallot = rulebook.FindOrOpen(norms.LeastMarksPerBallot);
        CostPerBallot = rulebook.FindOrOpen(norms.CostPerBallot);
        PointsPerBallot = rulebook.FindOrOpen(norms.PointsPerBallot);
        LeastPointsPerBallot = rulebook.FindOrOpen(norms.LeastPointsPerBallot);
        PointsPerProject = rulebook.FindOrOpen(norms.PointsPerProject);
        LeastPointsPerProject = rulebook.FindOrOpen(norms.LeastPointsPerProject);
        PlacePoints = rulebook.FindOrOpen(norms.PlacePoints);
        BodyWeights = rulebook.FindOrOpen(norms.BodyWeights);
        Turnout = rulebook.FindOrOpen(norms.Turnout);
        LeastVotes = rulebook.FindOrOpen(norms.LeastVotes);
        LeastShare = rulebook.FindOrOpen(norms.LeastShare);
        Method = rulebook.FindOrOpen(norms.Method);
        Worth = rulebook.FindOrOpen(norms.Worth);
        ShareRaise = rulebook.FindOrOpen(norms.ShareRaise);
        CompletedByVotes = rulebook.FindOrOpen(norms.CompletedByVotes);
        ComparedWithVotes = rulebook.FindOrOpen(norms.ComparedWithVotes);
        Unaffordable = rulebook.FindOrOpen(norms.Unaffordable);
        TopUp = rulebook.FindOrOpen(norms.TopUp);
        MostProjects = rulebook.FindOrOpen(norms.MostProjects);
        Caps = rulebook.FindOrOpen(norms.Caps);
        CheaperFirst = rulebook.FindOrOpen(norms.CheaperFirst);
        Tie = rulebook.FindOrOpen(norms.Tie);
    }

    internal NormOrOpen<int> MarksPerBallot { get; }
    internal NormOrOpen<int> LeastMarksPerBallot { get; }
    internal NormOrOpen<long> CostPerBallot { get; }
    internal NormOrOpen<int> PointsPerBallot { get; }
    internal NormOrOpen<int> LeastPointsPerBallot { get; }
    internal NormOrOpen<int> PointsPerProject { get; }
    internal NormOrOpen<int> LeastPointsPerProject { get; }
    internal NormOrOpen<ValueList<int>> PlacePoints { get; }
    internal NormOrOpen<ValueList<BodyWeight>> BodyWeights { get; }
    internal NormOrOpen<TurnoutRule> Turnout { get; }
    internal NormOrOpen<int> LeastVotes { get; }
    internal NormOrOpen<Quota> LeastShare { get; }
    internal NormOrOpen<ProjectMethod> Method { get; }
    internal NormOrOpen<ProjectWorth> Worth { get; }
    internal NormOrOpen<int> ShareRaise { get; }
    internal NormOrOpen<bool> CompletedByVotes { get; }
    internal NormOrOpen<bool> ComparedWithVotes { get; }
    internal NormOrOpen<WhenUnaffordable> Unaffordable { get; }
    internal NormOrOpen<Ratio> TopUp { get; }
    internal NormOrOpen<int> MostProjects { get; }
    internal NormOrOpen<ValueList<ProjectCap>> Caps { get; }
    internal NormOrOpen<bool> CheaperFirst { get; }
    internal NormOrOpen<TieBreak> Tie { get; }

    /// <summary>Finds the rules of a choice in a rulebook.</summary>
    /// <param name="rulebook">The rulebook in force.</param>
    /// <param name="norms">The kind of choice.</param>
    /// <returns>The rules.</returns>
    public static ProjectRules From(Rulebook rulebook, ProjectNorms norms) =>
        Read(rulebook, norms, book => new(book, norms));

    /// <summary>Lays out the ballot paper that these rules ask for.</summary>
    /// <param name="projects">The ids of the projects, in their order.</param>
    /// <returns>A paper that may be marked as often as the norm says, or as one likes where all are silent.</returns>
    /// <exception cref="ArgumentException">There is none, or an id is empty or there twice.</exception>
    public BallotPaper Paper(IEnumerable<string> projects)
    {
        var ids = Guard.Against.Null(projects).ToList();
        return BallotPaper.Of(ids, LimitOf(ids.Count));
    }

    /// <summary>Lays out the paper for ballots that give points, or put projects in an order, as these rules ask for it.</summary>
    /// <param name="projects">The ids of the projects, in their order.</param>
    /// <returns>The paper; a project may be passed over.</returns>
    /// <exception cref="ArgumentException">There is none, or an id is empty or there twice.</exception>
    /// <exception cref="InvalidOperationException">No norm says how many points there are.</exception>
    public PointPaper PointPaper(IEnumerable<string> projects)
    {
        var ids = Guard.Against.Null(projects).ToList();
        var most = PointsPerProject.Norm?.Value ?? PointsPerBallot.Norm?.Value;
        var paper =
            PlacePoints.Norm is { Value: var places } ? Voting.PointPaper.Ranked(ids, places.Take(ids.Count))
            : most is { } each
                ? Voting.PointPaper.Graded(ids, LeastPointsPerProject.Norm?.Value ?? Math.Min(0, each), each)
            : throw new InvalidOperationException(
                "No norm says how many points a ballot gives: state PointsPerBallot, PointsPerProject or PlacePoints, or lay the paper out yourself."
            );
        return paper.With(
            PointsPerBallot.Norm?.Value,
            LeastPointsPerBallot.Norm?.Value,
            Math.Min(LeastMarksPerBallot.Norm?.Value ?? 0, ids.Count),
            LimitOf(ids.Count)
        );
    }

    /// <summary>Opens a box for ballots on projects, which voids those that these rules do not let count.</summary>
    /// <param name="projects">The projects; their order is that of the places.</param>
    /// <param name="keepsPatterns">
    /// Whether it remembers which marks stand together, for a choice by equal shares; then it grows with the different ballots.
    /// </param>
    /// <returns>The box. Without a norm on least marks or on costs, a <see cref="BallotBox"/> of the paper does as well.</returns>
    /// <exception cref="ArgumentException">There is none, or ballots are limited by a cost that is not known of a project.</exception>
    public ProjectBallotBox OpenBox(IEnumerable<Project> projects, bool keepsPatterns = false)
    {
        ValueList<Project> listed = [.. Guard.Against.Null(projects)];
        if (!CostPerBallot.IsOpen && listed.FirstOrDefault(project => project.Cost is null) is { } without)
        {
            throw new ArgumentException(
                $"Ballots are limited by what they cost ({CostPerBallot.Source}), but the cost of '{without.Id}' is not known: give it.",
                nameof(projects)
            );
        }

        return new(this, Paper(listed.Select(project => project.Id)), listed, keepsPatterns);
    }

    /// <summary>Chooses: takes the projects in the order of their votes while the money lasts.</summary>
    /// <remarks>
    /// Without ties the time is that of sorting. Of projects with equal votes every order is followed, up to 500,000 turns
    /// over all ties; beyond that only what holds in the best and in the worst case is decided, the rest is left tied, and
    /// <see cref="ProjectTie.AreAllOrdersFollowed"/> says so.
    /// </remarks>
    /// <param name="selection">The facts.</param>
    /// <param name="cancellationToken">Stops the work between two turns.</param>
    /// <returns>What is funded, why the others are not, the ties that matter, and the ledger.</returns>
    /// <exception cref="ArgumentException">
    /// The ballots are on other projects, or were counted with other limits than the norms set; or all that may be funded costs
    /// more than 64 bits can count.
    /// </exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public ProjectSelectionOutcome Choose(
        ProjectSelection selection,
        CancellationToken cancellationToken = default
    )
    {
        Guard.Against.Null(selection);
        ProjectPapers.MustFit(this, selection);
        return new(For(selection), selection, cancellationToken);
    }

    internal bool AsksForPoints => !(PointsPerBallot.IsOpen && PointsPerProject.IsOpen && PlacePoints.IsOpen);

    internal int LimitOf(int places) =>
        Math.Clamp(MarksPerBallot.Norm?.Value ?? places, 1, Math.Max(1, places));
}
