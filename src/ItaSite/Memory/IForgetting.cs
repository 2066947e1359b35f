namespace ItaSite.Memory;

/// <summary>A memory that lasts from one build to the next.</summary>
internal interface IForgetting
{
    /// <summary>Ends a build: what it did not ask for goes.</summary>
    void Forget();
}
