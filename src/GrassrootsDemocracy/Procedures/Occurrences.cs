namespace GrassrootsDemocracy.Procedures;

// Sorts the acts of a stage: one for the stage as a whole, or one for each occurrence that it answers.
internal static class Occurrences
{
    public static List<Occurrence> Of(Schedule schedule, ProcedureStage stage)
    {
        var acts = schedule.ActsOf(stage.Stage).ToList();
        if (stage.Answers.Norm is { Value: var answered })
        {
            return Answers([.. schedule.ActsOf(answered)], acts);
        }

        // What may be left out, or bears a reference of its own, is judged each time that it happens; what must happen, by
        // the first time.
        var isEach = stage.IsOptional;
        return acts.Count == 0
            ? [new(Act: null, Answered: null)]
            :
            [
                .. acts.Select(
                    (act, place) =>
                        new Occurrence(act, Answered: null)
                        {
                            IsRepeat = !isEach && place > 0 && act.Reference is null,
                        }
                ),
            ];
    }

    // Without references an answer can be matched only when there is nothing else that it could answer.
    private static List<Occurrence> Answers(List<StageAct> asked, List<StageAct> acts)
    {
        var used = new HashSet<StageAct>(ReferenceEqualityComparer.Instance);
        var all = new List<Occurrence>();
        foreach (var question in asked)
        {
            var answers = acts.Where(act => Matches(act, question)).ToList();
            used.UnionWith(answers);
            all.Add(new(answers.FirstOrDefault(), question));
            all.AddRange(answers.Skip(1).Select(act => new Occurrence(act, question) { IsRepeat = true }));
        }

        all.AddRange(
            acts.Where(act => !used.Contains(act))
                .Select(act => new Occurrence(act, Answered: null) { IsStray = true })
        );
        return all;

        bool Matches(StageAct act, StageAct question) =>
            act.Reference is null && question.Reference is null
                ? asked.Count == 1 && act.Day >= question.Day
                : string.Equals(act.Reference, question.Reference, StringComparison.Ordinal);
    }
}
