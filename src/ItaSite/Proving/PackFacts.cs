using ItaSite.Model;

namespace ItaSite.Proving;

/// <summary>What a pack is of.</summary>
/// <param name="Agency">Its full name.</param>
/// <param name="Address">Where the site stands; null if the settings name no address.</param>
/// <param name="Items">In the order of the catalogue.</param>
/// <param name="IsPublished">Whether the list of files is the one that the site keeps of what it published.</param>
/// <param name="Proof">What holds of the signatures and the stamp beside that list.</param>
/// <param name="Keys">The files that say whose signatures and stamps count, which are in the pack too.</param>
internal sealed record PackFacts(
    string Agency,
    string? Address,
    Register Register,
    IReadOnlyList<ItemRecord> Items,
    bool IsPublished,
    SumsProof Proof,
    ProofFiles Keys
)
{
    public PackTime Time => PackTime.Of(Proof.Stamp, Register);
}
