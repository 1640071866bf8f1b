namespace GrassrootsDemocracy.Deliberation.Hearings;

/// <summary>Kinds of matters that people are heard on and that are no decisions in themselves; the others are in <see cref="MatterKinds"/>.</summary>
public static class HearingMatters
{
    /// <summary>Gets difficulties and disputes that people have raised (群众反映的实际困难和矛盾纠纷).</summary>
    public static Label DifficultiesAndDisputes { get; } =
        new(
            "matter/difficulties-and-disputes",
            "difficulties and disputes that people have raised",
            "群众反映的实际困难和矛盾纠纷"
        );
}
