namespace ItaSite.Serving;

/// <summary>The pages by which an office works on its site.</summary>
internal interface IWorkplace
{
    /// <summary>Given with each form: who does not know it changes nothing.</summary>
    string Token { get; }

    PageAnswer Answer(FormRequest request);

    /// <param name="old">With the token of an earlier run: nothing may be done with it.</param>
    /// <returns>What was typed, to be sent again by the person.</returns>
    PageAnswer Again(FormRequest old);
}
