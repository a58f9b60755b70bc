/** Ordinary words that look like one of ours with a slip in it, and are not. */
export const gewoneWoorden: readonly string[] =
  'andere anders ander leiden lijden vonden vinden hoeven boven binnen kennen konden worden werden waarden harden gegeven gelegen bellen ballen stellen tellen willen wilden melden midden leggen liggen zeggen zitten zetten staten laatste beloofd gelooft verleden overleden vergeven vergeten gemeten geweten weten meten gemaakt geraakt bekend bekent behandeld behandelt behandelen verhandelen handelen wandelen opgevallen gevallen gevoelens gevoelen vertelt verteld gesteld gespeld gespeeld verdeeld gedeelte geheel gebeuren gebeurde gebeurt gebeurd onderzocht verzocht bezocht gezocht gekocht gebracht gedacht verwacht bewaakt verslagen geslapen vragende klagen dragen slaagt vraag vragen naam namen samen'.split(
    ' ',
  );
