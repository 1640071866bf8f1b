namespace GrassrootsDemocracy.Procedures;

// The lines on what must be there when a stage is done: evidence and approvals, those of each article in a line of their own.
internal static class StageMaterials
{
    private static readonly NeedWords Evidence = new(
        new("{0}: what evidence there is is not known; needed: {1}", "{0}：材料是否齐备不详；应备：{1}"),
        new("{0}: evidence: {1}", "{0}：材料：{1}"),
        new("{0}: evidence not there: {1}", "{0}：缺少材料：{1}"),
        new("{0}: what evidence is needed depends on the case", "{0}：应备材料视情形而定")
    );

    private static readonly NeedWords Approval = new(
        new("{0}: whether it was approved is not known; needed: {1}", "{0}：是否经批准不详；应经：{1}"),
        new("{0}: approved by: {1}", "{0}：已经批准：{1}"),
        new("{0}: approval not there: {1}", "{0}：未经批准：{1}"),
        new("{0}: whose approval is needed depends on the case", "{0}：应经何人批准视情形而定")
    );

    public static IEnumerable<Finding> Lines(ProcedureStage stage, StageAct act, IReadable words) =>
        [
            .. Lines(ProcedureFindings.Evidence, stage.Evidence, act.Evidence, words, Evidence),
            .. Lines(ProcedureFindings.Approval, stage.Approval, act.ApprovedBy, words, Approval),
        ];

    private static IEnumerable<Finding> Lines(
        RuleDescriptor rule,
        NormOrOpen<ValueList<Label>> term,
        ValueList<Label>? given,
        IReadable words,
        NeedWords said
    )
    {
        if (term.State == TermState.InCases)
        {
            return
            [
                new(
                    rule,
                    term.Measure(needed => Of(needed, given), given?.Count),
                    term.Source,
                    Sentence.Of(said.InCases, words)
                ),
            ];
        }

        return Checklist
            .Articles(term)
            .Select(part =>
            {
                ValueList<Label> missing = [.. part.Needed.Where(item => given?.Contains(item) != true)];
                return new Finding(
                    rule,
                    Of(part.Needed, given),
                    part.Source,
                    given is null ? Sentence.Of(said.Unknown, words, part.Needed)
                        : missing.Count == 0 ? Sentence.Of(said.NoneLacking, words, part.Needed)
                        : Sentence.Of(said.Lacking, words, missing)
                );
            });
    }

    private static Measure Of(ValueList<Label> needed, ValueList<Label>? given) =>
        given is null ? Measure.NotKnown : Measure.AtLeast(needed.Count(given.Contains), needed.Count);

    // What a line says when nobody knows, when nothing is lacking, what is lacking, and that it depends.
    private sealed record NeedWords(Words Unknown, Words NoneLacking, Words Lacking, Words InCases);
}
