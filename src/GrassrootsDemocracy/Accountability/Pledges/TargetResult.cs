namespace GrassrootsDemocracy.Accountability.Pledges;

/// <summary>What became of one target.</summary>
/// <param name="Target">The target.</param>
/// <param name="State">Its state on the day.</param>
/// <param name="Reached">The number that counts; <see langword="null"/> when none was told by then.</param>
public sealed record TargetResult(PledgeTarget Target, TargetState State, long? Reached)
{
    /// <summary>Gets the target.</summary>
    public PledgeTarget Target { get; } = Guard.Against.Null(Target);

    // What is told after the last day is too late; what is at most so much, only the last day tells.
    internal static TargetResult On(PledgeTarget target, LocalDate on)
    {
        var until = target.DueOn is { } due ? LocalDate.Min(due, on) : on;
        var reached = target.Counts.Where(count => count.Day <= until).MaxBy(count => count.Day)?.Number;
        var isDue = target.DueOn < on;
        var state = (target.Number, reached, target.Aim) switch
        {
            ({ } number, { } come, TargetAim.AtLeast) when come >= number => TargetState.Fulfilled,
            _ when !isDue => TargetState.Running,
            ({ } number, { } come, TargetAim.AtMost) when come <= number => TargetState.Fulfilled,
            ({ }, { }, _) => TargetState.Missed,
            _ => TargetState.NotKnown,
        };
        return new(target, state, reached);
    }

    internal Measure Measure =>
        State == TargetState.Running || Target.Number is not { } number || Reached is not { } come
            ? Measure.MissingFact(
                Target.Number is null ? new Words("the number that was pledged", "承诺的数量")
                    : Target.DueOn is null ? new Words("the last day that was pledged", "承诺的期限")
                    : new Words("what it comes to on its last day", "到期时的完成情况"),
                Reached
            )
        : Target.Aim == TargetAim.AtLeast ? Measure.AtLeast(come, number)
        : Measure.AtMost(come, number);
}
