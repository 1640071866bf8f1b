namespace GrassrootsDemocracy.Procedures;

/// <summary>Where a stage stands on a day.</summary>
public enum StageState
{
    /// <summary>It cannot begin yet, or a circumstance that it depends on is not known.</summary>
    Waiting,

    /// <summary>It can be done now, and its last day, if it has one, has not passed.</summary>
    Due,

    /// <summary>Its last day has passed without its being done.</summary>
    Overdue,

    /// <summary>It was done, in time or late.</summary>
    Done,

    /// <summary>Nothing is asked: it was ruled out by the circumstances, or left out as it may be, or there is nothing to answer.</summary>
    NotNeeded,
}
