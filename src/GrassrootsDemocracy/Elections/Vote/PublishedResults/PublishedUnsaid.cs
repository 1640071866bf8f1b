namespace GrassrootsDemocracy.Elections.Vote.PublishedResults;

// What could make an outcome that the printed votes alone exclude: facts that no notice prints, and norms that nobody states.
internal static class PublishedUnsaid
{
    public static Words Tie { get; } = new("how a tie was resolved", "得票相等如何处理");

    public static Words TwoOffices { get; } =
        new("the norm on which of two offices is kept", "关于同时当选两项职务保留何职的规定");

    public static Words AfterTwoOffices { get; } =
        new("the norm on the seat of the office not kept", "关于未保留职务的名额的规定");

    public static Words WithinTheBound { get; } =
        new("an answer within the bound of the search", "查找范围以内的结论");

    private static readonly Words Adding = new(
        "the norm on votes for a higher office that are added",
        "关于高职务得票下加的规定"
    );

    // Asked with who may have been passed over: by the norms that are stated, and where votes may be added as well.
    public static PublishedJudgement Judge(
        PublishedVote facts,
        IReadOnlyList<string> names,
        Func<Func<string?, bool>?, bool> canBe,
        Func<Func<string?, bool>?, bool> canBeByAdding
    )
    {
        // Of one office with one seat nobody else's seat bears on it: a notice that elects somebody else than its votes do is wrong.
        if (facts.IsRecall || facts.Contests is [{ Seats: 1 }] || !canBeByAdding(static _ => true))
        {
            return PublishedJudgement.Breached;
        }

        var (isByAdding, isByPassing) = (canBeByAdding(null), canBe(static _ => true));
        return PublishedJudgement.Open([
            .. isByAdding || !isByPassing ? [Adding] : Array.Empty<IReadable>(),
            .. isByPassing || !isByAdding
                ? [PassedOver(facts, names, canBeByAdding)]
                : Array.Empty<IReadable>(),
        ]);
    }

    // Whoever is named is somebody without whom it cannot be.
    private static Sentence PassedOver(
        PublishedVote facts,
        IReadOnlyList<string> names,
        Func<Func<string?, bool>?, bool> canBe
    )
    {
        ValueList<string> must =
        [
            .. names
                .Where(name =>
                    !facts.Contests.Any(one => one.Chosen?.Contains(name, StringComparer.Ordinal) == true)
                )
                .Where(name => !canBe(other => !string.Equals(other, name, StringComparison.Ordinal))),
        ];
        return Sentence.Of(
            new(
                "whether {0} had enough votes and was passed over, as not eligible, refusing it, a relative, or for a woman's seat",
                "{0}是否得票达到要求而因不具备资格、不接受当选、亲属回避或者妇女名额未当选"
            ),
            must.Count > 0 ? new NameList(must) : new Words("somebody", "其他人")
        );
    }
}
