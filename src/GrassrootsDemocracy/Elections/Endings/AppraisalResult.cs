namespace GrassrootsDemocracy.Elections.Endings;

/// <summary>What an appraisal of a member found (民主评议).</summary>
/// <param name="Day">The day of the appraisal.</param>
/// <param name="IsIncompetent">Whether the member was found incompetent (不称职).</param>
public sealed record AppraisalResult(LocalDate Day, bool IsIncompetent);
