namespace GrassrootsDemocracy.Posts.Planning;

// One demand, or one step of a figure, that a draft of the model may leave out.
internal sealed record PlanElement(string Key, PlanDemand Demand, Action<PlanDraft> Apply)
{
    // The figure that the step stands for.
    public int? Least { get; init; }

    public int? Most { get; init; }
}
