namespace GrassrootsDemocracy.Liaison.Appeals;

/// <summary>What is owed to an appeal.</summary>
public enum AppealDutyKind
{
    /// <summary>To find who must answer it, owed by whoever received it.</summary>
    Route,

    /// <summary>To answer it, owed by the unit that it was routed to.</summary>
    Answer,

    /// <summary>To answer it again after the author was not satisfied.</summary>
    AnswerAgain,
}
