namespace ItaSite.Importing;

/// <summary>How a question is answered.</summary>
internal enum QuestionKind
{
    /// <summary>A line of words.</summary>
    Words,

    One,

    Several,
}
