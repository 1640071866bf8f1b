using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.Procedures;

namespace GrassrootsDemocracy.Tests.Procedures;

// A procedure made up for one test, and the day that its rules count from.
internal static class Steps
{
    public const string Id = "procedure.test";

    public static readonly Citation Source = new(
        new("Law", "法", "2026"),
        Provision.Article(1),
        TextStatus.Read
    );

    public static readonly Label Vote = new("stage/vote", "the vote", "投票");

    public static readonly LocalDate D = new(2027, 3, 20);

    public static StageNorms Stage(string id) => new(Id, Term(id));

    public static Label Term(string id) => new($"stage/{id}", $"the {id}", $"环节{id.Length}");

    public static Rulebook Empty() => Rulebook.Named("Rulebook", "规则");

    public static Rulebook Last(this Rulebook rulebook, string stage, DayRule day) =>
        rulebook.With(Stage(stage).Task, Term(stage), Source).With(Stage(stage).Latest, day, Source);

    public static Rulebook First(this Rulebook rulebook, string stage, DayRule day) =>
        rulebook.With(Stage(stage).Earliest, day, Source);

    public static Rulebook Comes(this Rulebook rulebook, string stage, params string[] after) =>
        rulebook.With(Stage(stage).After, [.. after.Select(Term)], Source);

    public static Procedure Read(this Rulebook rulebook) => Procedure.From(rulebook, Id);

    public static ProcedureLog Fixed(params StageAct[] acts) =>
        new() { FixedDays = [new(Vote, D)], Acts = [.. acts] };

    public static StageAct Act(string stage, LocalDate day, string? reference = null) =>
        new()
        {
            Stage = Term(stage),
            Day = day,
            Reference = reference,
        };

    public static StageStatus Of(this ProcedureOutcome outcome, string stage) =>
        outcome.Stages.Single(status => status.Stage.Stage == Term(stage));

    public static Finding Line(this ProcedureOutcome outcome, RuleDescriptor rule) =>
        outcome.Findings.Single(finding => finding.Rule.Equals(rule));
}
