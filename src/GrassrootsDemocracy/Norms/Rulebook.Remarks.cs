namespace GrassrootsDemocracy.Norms;

// What its readers should know of a rulebook besides its norms.
public sealed partial class Rulebook
{
    /// <summary>
    /// Gets what readers of an outcome should know of the texts behind it, such as that only those of other days are known; the
    /// superiors' first.
    /// </summary>
    /// <remarks>A catalogue makes the remarks for the area and the day that it was asked for. They are open, not breaches.</remarks>
    public ValueList<Finding> Remarks =>
        Superior is { Remarks: { Count: > 0 } above } ? [.. above, .. OwnRemarks] : OwnRemarks;

    private ValueList<Finding> OwnRemarks { get; init; } = [];

    internal Rulebook WithRemark(Finding remark) =>
        new(this) { OwnRemarks = [.. OwnRemarks, Guard.Against.Null(remark)] };
}
