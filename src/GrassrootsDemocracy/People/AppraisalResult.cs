namespace GrassrootsDemocracy.People;

/// <summary>What an appraisal of somebody found (民主评议).</summary>
/// <remarks>It stands below the rooms: where people are appraised it comes about, and where an office ends it counts.</remarks>
/// <param name="Day">The day of the appraisal.</param>
/// <param name="IsIncompetent">
/// Whether the person was found incompetent (不称职); <see langword="null"/> when that is not known.
/// </param>
public sealed record AppraisalResult(LocalDate Day, bool? IsIncompetent);
