namespace GrassrootsDemocracy.Norms;

/// <summary>What a rulebook says under a name in one of the cases that are possible.</summary>
/// <param name="When">The case.</param>
/// <param name="Norm">What is said then; <see langword="null"/> when every layer is silent.</param>
public sealed record CaseReading(When When, Norm? Norm);
