using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Procedures;

/// <summary>A procedure in stages, as the rulebook in force has it: every stage of which any layer states a norm.</summary>
public sealed record Procedure
{
    private Procedure(string id, ValueList<ProcedureStage> stages)
    {
        Id = id;
        Stages = stages;
    }

    /// <summary>Gets the id of the procedure.</summary>
    public string Id { get; }

    /// <summary>Gets the stages, each after those that must come before it; where nothing orders them, by id.</summary>
    public ValueList<ProcedureStage> Stages { get; }

    /// <summary>Finds a procedure in a rulebook, with the stages that a province or a street has added.</summary>
    /// <param name="rulebook">The rulebook in force.</param>
    /// <param name="procedureId">The id of the procedure, such as "election.villagers-committee.process".</param>
    /// <returns>The procedure; without stages when no rulebook speaks of it.</returns>
    /// <exception cref="ArgumentException">The id is empty, or stages must come before one another in a circle.</exception>
    public static Procedure From(Rulebook rulebook, string procedureId)
    {
        Guard.Against.Null(rulebook);
        Guard.Against.NullOrWhiteSpace(procedureId);
        var stages = StagesOf(rulebook, procedureId)
            .Select(stage => new ProcedureStage(rulebook, new(procedureId, stage)));
        return new(procedureId, [.. new StageOrder(stages).Sorted(nameof(rulebook))]);
    }

    /// <summary>Finds a stage.</summary>
    /// <param name="stage">The stage; only its id matters.</param>
    /// <returns>The stage as the rulebook has it; <see langword="null"/> when no layer speaks of it.</returns>
    public ProcedureStage? Find(Label stage)
    {
        Guard.Against.Null(stage);
        return Stages.FirstOrDefault(own => own.Stage == stage);
    }

    /// <summary>Makes a calendar: every stage with its first and last day, as if nothing had been done yet.</summary>
    /// <param name="log">The days fixed in advance, the circumstances and the working days; what was done is passed over.</param>
    /// <returns>The calendar.</returns>
    public ProcedurePlan Plan(ProcedureLog log) => new(this, Guard.Against.Null(log));

    /// <summary>Judges the procedure as it stands on a day.</summary>
    /// <param name="log">The facts.</param>
    /// <param name="on">The day; what the log says of later days is not yet known on it.</param>
    /// <returns>The state of every stage, what is due next, what has slipped, and the ledger.</returns>
    public ProcedureOutcome Check(ProcedureLog log, LocalDate on) => new(this, Guard.Against.Null(log), on);

    // By the ids of their norms, in the words of the highest layer that speaks of them.
    private static IEnumerable<Label> StagesOf(Rulebook rulebook, string procedureId)
    {
        var stages = new SortedDictionary<string, Label>(StringComparer.Ordinal);
        for (var layer = rulebook; layer is not null; layer = layer.Superior)
        {
            foreach (var name in layer.OwnNames)
            {
                if (
                    name.Id.StartsWith($"{procedureId}.", StringComparison.Ordinal)
                    && name.Id[(procedureId.Length + 1)..] is var rest
                    && rest.LastIndexOf('.') is > 0 and var end
                    && StageNorms.Fields.Contains(rest[(end + 1)..], StringComparer.Ordinal)
                    && StageOf(name) is { } stage
                )
                {
                    stages[stage.Key] = stage;
                }
            }
        }

        return stages.Values;
    }

    private static Label? StageOf(NormName name) =>
        name.About switch
        {
            Label stage => stage,
            IOfStage part => part.Stage,
            _ => null,
        };
}
