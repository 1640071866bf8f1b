namespace GrassrootsDemocracy.Posts;

/// <summary>One step of a scale: for a number in one range the body has a size in another.</summary>
/// <param name="For">The numbers it holds for.</param>
/// <param name="Size">How many members there are.</param>
public readonly record struct SizeStep(CountRange For, CountRange Size);
