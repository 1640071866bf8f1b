namespace GrassrootsDemocracy.Procedures;

/// <summary>A procedure in stages, as the rulebook in force has it: every stage of which any layer states a norm.</summary>
public sealed record Procedure : Rules<Procedure>
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

    /// <summary>Gets the procedure as a label, as a rule of one place names what it is for.</summary>
    public Label Kind => KindOf(Id);

    /// <summary>Finds a procedure in a rulebook, with the stages that a province or a street has added.</summary>
    /// <param name="rulebook">The rulebook in force.</param>
    /// <param name="procedureId">The id of the procedure, such as "election.villagers-committee.process".</param>
    /// <returns>The procedure; without stages when no rulebook speaks of it.</returns>
    /// <exception cref="ArgumentException">The id is empty, or stages must come before one another in a circle.</exception>
    public static Procedure From(Rulebook rulebook, string procedureId)
    {
        Guard.Against.NotAName(procedureId);
        return Read(rulebook, KindOf(procedureId), book => In(book, procedureId));
    }

    // The procedure that facts name, which a rulebook that has others and says nothing of this one does not know: its name is
    // another.
    internal static Procedure Known(Rulebook rulebook, string procedureId)
    {
        var names = rulebook.AllNames().ToList();
        List<string> known =
        [
            .. names
                .Select(name => (name.About as StageSubject)?.Names.ProcedureId)
                .OfType<string>()
                .Distinct(StringComparer.Ordinal),
        ];
        return
            known.Count == 0
            || names.Exists(name => name.Id.StartsWith($"{procedureId}.", StringComparison.Ordinal))
            ? From(rulebook, procedureId)
            : throw new ArgumentException(
                $"No rulebook says anything of the procedure '{procedureId}'. The procedures of which they do are {string.Join(", ", known)}: name one of these as ProcedureId.",
                Facts.WhatIsDecided
            );
    }

    internal static Label KindOf(string procedureId) =>
        new($"procedure/{procedureId.Replace('.', '-')}", procedureId, procedureId);

    private static Procedure In(Rulebook rulebook, string procedureId)
    {
        var stages = StagesOf(rulebook, procedureId).Select(names => new ProcedureStage(rulebook, names));
        return new(procedureId, [.. new StageOrder(stages).Sorted(nameof(rulebook))]);
    }

    // The procedure as it is in the cases that the log states, and then in those that follow from what was done: that a
    // stage took place may settle the last day of another, and that whether the other still can.
    private Procedure For(ProcedureLog log, LocalDate? on)
    {
        var known = log.Circumstances;
        while (true)
        {
            var procedure = For(log with { Circumstances = known }, nameof(log));
            var open = Reading.Unknown.Except(known.Select(one => one.Case)).ToList();
            var schedule = open.Count > 0 ? new Schedule(procedure, log, on) : null;
            var more = open.Select(one =>
                    (Case: one, Holds: one.What is { } stage ? schedule!.TookPlace(stage) : null)
                )
                .Where(one => one.Holds is not null)
                .Select(one => new Circumstance(one.Case, one.Holds!.Value))
                .ToList();
            if (more.Count == 0)
            {
                return procedure;
            }

            known = [.. known, .. more];
        }
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
    /// <exception cref="ArgumentException">The rules do not hold for the place and day of the log (see <see cref="Rules{TRules}.Hypothetically"/>).</exception>
    public ProcedurePlan Plan(ProcedureLog log) => new(For(Guard.Against.Null(log), on: null), log);

    /// <summary>Judges the procedure as it stands on a day.</summary>
    /// <param name="log">The facts.</param>
    /// <param name="on">The day; what the log says of later days is not yet known on it.</param>
    /// <returns>The state of every stage, what is due next, what has slipped, and the ledger.</returns>
    /// <exception cref="ArgumentException">The rules do not hold for the place and day of the log (see <see cref="Rules{TRules}.Hypothetically"/>).</exception>
    public ProcedureOutcome Check(ProcedureLog log, LocalDate on) =>
        new(For(Guard.Against.Null(log), on), log, on);

    // By the ids of their norms, in the words of the highest layer that states one of them; whoever leaves a term to others
    // does not make a stage of it.
    private static SortedDictionary<string, StageNorms>.ValueCollection StagesOf(
        Rulebook rulebook,
        string procedureId
    )
    {
        var stages = new SortedDictionary<string, StageNorms>(StringComparer.Ordinal);
        for (var layer = rulebook; layer is not null; layer = layer.Superior)
        {
            foreach (var name in layer.StatedUnder(procedureId))
            {
                if (
                    name.Id[(procedureId.Length + 1)..] is var rest
                    && rest.LastIndexOf('.') is > 0 and var end
                    && StageNorms.Fields.Contains(rest[(end + 1)..], StringComparer.Ordinal)
                    && name.About is StageSubject { Names: var names }
                )
                {
                    stages[names.Stage.Key] = names;
                }
            }
        }

        return stages.Values;
    }
}
