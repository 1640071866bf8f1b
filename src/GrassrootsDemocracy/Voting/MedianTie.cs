namespace GrassrootsDemocracy.Voting;

/// <summary>Which grade is the median where as many grades lie above the middle as below it and the two beside it differ.</summary>
public enum MedianTie
{
    /// <summary>The lower of the two.</summary>
    [Words("the median, the lower of two", "取中位等次，居中两个不同的取较低者")]
    Lower,

    /// <summary>The higher of the two.</summary>
    [Words("the median, the higher of two", "取中位等次，居中两个不同的取较高者")]
    Higher,

    /// <summary>Neither: there is then no median.</summary>
    [Words("the median, none between two", "取中位等次，居中两个不同的不评定")]
    Neither,
}
