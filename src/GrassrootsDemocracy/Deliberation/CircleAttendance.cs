namespace GrassrootsDemocracy.Deliberation;

/// <summary>How many attended a meeting in one circle, for the minutes.</summary>
public sealed record CircleAttendance
{
    /// <summary>Gets the circle, such as <see cref="MeetingCircles.Listen"/>.</summary>
    public required Label Circle
    {
        get;
        init => field = Guard.Against.Null(value, nameof(Circle));
    }

    /// <summary>Gets how many came; not negative.</summary>
    public required long Present
    {
        get;
        init => field = Guard.Against.Negative(value, nameof(Present));
    }

    /// <summary>Gets their names as far as the minutes hold them; empty when they hold none.</summary>
    public ValueList<string> Names
    {
        get;
        init => field = Guard.Against.NotNames(value, nameof(Names));
    } = [];
}
