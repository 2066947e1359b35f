namespace ItaSite.Publishing;

/// <summary>What publishing does one after the other.</summary>
internal enum PublishStep
{
    /// <summary>Asks the host what it has.</summary>
    Looking,

    /// <summary>Sends files, which wait beside the old site.</summary>
    Sending,

    /// <summary>The new site takes the place of the old one.</summary>
    Replacing,
}
