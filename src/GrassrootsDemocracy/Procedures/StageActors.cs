namespace GrassrootsDemocracy.Procedures;

// The lines on who did a stage and who supervised it.
internal static class StageActors
{
    private static readonly WhoWords Doing = new(
        new("{0}: who may do it depends on the case", "{0}：由何人办理视情形而定"),
        new("{0}: by whom is not known; may be done by: {1}", "{0}：何人办理不详；应由：{1}"),
        new("{0}: done by: {1}; may be done by: {2}", "{0}：由{1}办理；应由：{2}")
    );

    private static readonly WhoWords Supervising = new(
        new("{0}: who supervises it depends on the case", "{0}：由何人监督视情形而定"),
        new("{0}: who supervised it is not known; may be supervised by: {1}", "{0}：何人监督不详；应由：{1}"),
        new("{0}: supervised by: {1}; may be supervised by: {2}", "{0}：由{1}监督；应由：{2}")
    );

    public static IEnumerable<Finding> Lines(ProcedureStage stage, StageAct act, IReadable words) =>
        [
            .. Lines(ProcedureFindings.Actor, stage.Actors, act.By, words, Doing),
            .. Lines(ProcedureFindings.Supervisor, stage.Supervisors, act.SupervisedBy, words, Supervising),
        ];

    private static IEnumerable<Finding> Lines(
        RuleDescriptor rule,
        NormOrOpen<ValueList<Label>> term,
        Label? by,
        IReadable words,
        WhoWords said
    )
    {
        if (term is { IsOpen: true, State: not TermState.InCases })
        {
            return [];
        }

        var who = term.Norm?.Value ?? [];
        return
        [
            new(
                rule,
                ByWhom.Of(term, by),
                term.SourceOf(by),
                who.Count == 0 ? Sentence.Of(said.InCases, words)
                    : by is null ? Sentence.Of(said.Unknown, words, NamedBodies.Each(who))
                    : Sentence.Of(
                        said.Known,
                        words,
                        NamedBodies.One(who.FirstOrDefault(one => one == by) ?? by),
                        NamedBodies.Each(who)
                    )
            ),
        ];
    }

    // What a line says when it depends, when nobody knows, and who it was.
    private sealed record WhoWords(Words InCases, Words Unknown, Words Known);
}
